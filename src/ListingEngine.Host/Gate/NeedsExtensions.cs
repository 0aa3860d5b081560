using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Gate;

/// <summary>How an address of the API says what it needs.</summary>
internal static class NeedsExtensions
{
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder address, Rights rights) =>
        address.WithMetadata(new NeedsAttribute(rights)).ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>Anybody who is let in may come: a person of the company, or the holder of a key.</summary>
    public static RouteHandlerBuilder NeedsNoRight(this RouteHandlerBuilder address) => address.WithMetadata(new NeedsAttribute());
}
