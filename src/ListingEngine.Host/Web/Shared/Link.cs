using Microsoft.AspNetCore.WebUtilities;

namespace ListingEngine.Host.Web.Shared;

/// <summary>Addresses within the office.</summary>
internal static class Link
{
    /// <summary>The page at hand with one value of its query replaced, or left out when it is null.</summary>
    public static string With(HttpRequest request, string name, string? value) =>
        QueryHelpers.AddQueryString(request.Path, request.Query.Where(q => q.Key != name).SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)))
            .Append(new(name, value)).Where(q => q.Value is not null));

    /// <summary>The address if it is one of ours, else the start page: a link from outside never sends people elsewhere.</summary>
    public static string Local(string? address) =>
        address is ['/', ..] && address.AsSpan(1) is not (['/', ..] or ['\\', ..]) && !address.Any(char.IsControl) ? address : "/";
}
