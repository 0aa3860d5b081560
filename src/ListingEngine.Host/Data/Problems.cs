using Microsoft.AspNetCore.Mvc;

namespace ListingEngine.Host.Data;

/// <summary>RFC 9457 answers that name the field to mend.</summary>
public static class Problems
{
    public static IResult Field(string field, string message) =>
        Results.ValidationProblem(new Dictionary<string, string[]> { [field] = [message] }, message, title: "The request cannot be understood");

    public static IResult NotFound(string what) => Results.Problem(new ProblemDetails { Status = 404, Title = "Not found", Detail = $"There is no such {what}." });
}
