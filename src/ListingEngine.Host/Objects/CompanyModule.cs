using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects;

/// <summary>The company's details, which portals ask for.</summary>
public sealed record CompanyDetails(string Name, string? LegalName, string? Phone, string? Email, string? Address, string? Site, string? LogoUrl)
{
    internal static CompanyDetails Of(Company c) => new(c.Name, c.LegalName, c.Phone, c.Email, c.Address, c.Site, c.LogoUrl);
}

/// <summary>Reading and changing them.</summary>
public static class CompanyModule
{
    public static void MapCompany(this IEndpointRouteBuilder api)
    {
        api.MapGet("/company", async (ListingDb db, CancellationToken ct) => CompanyDetails.Of(await db.Companies.AsNoTracking().SingleAsync(ct))).NeedsNoRight().WithName("GetCompany");
        api.MapPut("/company", ReplaceAsync).Needs(Rights.ManageCompany).WithName("ReplaceCompany").Accepts<CompanyDetails>("application/json")
            .Produces<CompanyDetails>().ProducesValidationProblem().ProducesProblem(409);
    }

    private static async Task<IResult> ReplaceAsync(HttpRequest request, ListingDb db, CancellationToken ct)
    {
        var (input, problem) = await ApiJson.ReadAsync<CompanyDetails>(request);
        if (input is null) return problem!;
        if (string.IsNullOrWhiteSpace(input.Name)) return Problems.Field("name", "A company has a name.");
        if (input.Phone is not null && Core.Text.Phones.Read(input.Phone) is null) return Problems.Field("phone", "Not a Russian phone number.");
        var company = await db.Companies.SingleAsync(ct);
        (company.Name, company.LegalName, company.Phone, company.Email) = (input.Name, input.LegalName, Core.Text.Phones.Read(input.Phone), input.Email);
        (company.Address, company.Site, company.LogoUrl) = (input.Address, input.Site, input.LogoUrl);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.Problem("The company was changed meanwhile. Read it again.", statusCode: 409, title: "Changed meanwhile");
        }

        return Results.Ok(CompanyDetails.Of(company));
    }
}
