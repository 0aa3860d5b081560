namespace ListingEngine.Host.Data;

/// <summary>Lets a request of the JSON API in by its key, and shows it its company.</summary>
internal sealed class ApiGate(ApiKeys keys) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!keys.Fits(http.Request.Headers["X-Api-Key"]))
            return Results.Problem("Send the key in the header X-Api-Key.", statusCode: 401, title: "The key is missing or wrong");
        await DataModule.EnterFirstCompanyAsync(http.RequestServices, http.RequestAborted);
        return await next(context);
    }
}
