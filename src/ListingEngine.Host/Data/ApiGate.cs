namespace ListingEngine.Host.Data;

/// <summary>Lets a request of the JSON API in by its key, and shows it its company.</summary>
internal sealed class ApiGate(ApiKeys keys) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!keys.Fits(http.Request.Headers["X-Api-Key"]))
            return Results.Problem("Send the key in the header X-Api-Key.", statusCode: 401, title: "The key is missing or wrong");
        foreach (var (name, values) in http.Request.Query)
            if (values.Any(v => v?.Contains('\0') == true)) return Problems.Field(name, "A text does not hold the character U+0000.");
        await DataModule.EnterFirstCompanyAsync(http.RequestServices, http.RequestAborted);
        return await next(context);
    }
}
