using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Intake;

/// <summary>What may stay of an advert when its owner is forgotten: the property, its price and where the advert stood, but nobody's phone, name or mail.</summary>
public static class Impersonal
{
    /// <param name="listing">As it was read.</param>
    /// <param name="names">Names that were told of its owner, wherever they were kept.</param>
    /// <param name="phones">Phones, likewise.</param>
    public static OwnerListing Of(OwnerListing listing, IEnumerable<string?> names, IEnumerable<string> phones)
    {
        List<string> whose = [.. names.Append(listing.Name?.Value).OfType<string>()];
        List<string> called = [.. phones.Concat(listing.Phones.Select(p => p.Value))];
        return listing with
        {
            Phones = [],
            Name = null,
            Title = Text(listing.Title),
            Description = Text(listing.Description),
            Address = Text(listing.Address),
            Agency = Text(listing.Agency),
            Seller = listing.Seller is { } s ? s with { Raw = Unnamed.Text(s.Raw, whose, called), Others = Others(s.Others) } : null,
        };

        ReadValue<string>? Text(ReadValue<string>? told) => told is null ? null : told with
        {
            Value = Unnamed.Text(told.Value, whose, called), Raw = Unnamed.Text(told.Raw, whose, called), Others = Others(told.Others),
        };

        OtherReading[] Others(IReadOnlyList<OtherReading> others) => [.. others.Select(o => o with { Raw = Unnamed.Text(o.Raw, whose, called) })];
    }
}
