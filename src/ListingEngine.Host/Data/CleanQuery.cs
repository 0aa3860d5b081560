namespace ListingEngine.Host.Data;

/// <summary>Turns away questions that the database could not take.</summary>
internal sealed class CleanQuery : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var (name, values) in context.HttpContext.Request.Query)
            if (values.Any(v => v?.Contains('\0') == true)) return Problems.Field(name, "A text does not hold the character U+0000.");
        return await next(context);
    }
}
