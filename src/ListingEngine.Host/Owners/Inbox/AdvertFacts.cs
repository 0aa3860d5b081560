using ListingEngine.Core.Sources;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>What was read of an advert, value by value; texts and pictures are shown elsewhere.</summary>
internal static class AdvertFacts
{
    public static IReadOnlyList<ReadFact> Of(OwnerListing l) =>
    [
        .. new[]
        {
            Fact(AdvertField.Id, l.Id), Fact(AdvertField.Title, l.Title), Fact(AdvertField.Deal, l.Deal), Fact(AdvertField.Kind, l.Kind), Fact(AdvertField.Price, l.Price),
            Fact(AdvertField.Currency, l.Currency), Fact(AdvertField.Period, l.Period), Fact(AdvertField.Deposit, l.Deposit), Fact(AdvertField.Commission, l.Commission ?? l.CommissionPercent),
            Fact(AdvertField.Address, l.Address), Fact(AdvertField.Country, l.Country), Fact(AdvertField.Region, l.Region), Fact(AdvertField.Locality, l.Locality),
            Fact(AdvertField.District, l.District), Fact(AdvertField.Street, l.Street), Fact(AdvertField.House, l.House), Fact(AdvertField.PostalCode, l.PostalCode),
            Fact(AdvertField.Latitude, l.Latitude), Fact(AdvertField.Longitude, l.Longitude), Fact(AdvertField.Area, l.Area), Fact(AdvertField.LivingArea, l.LivingArea),
            Fact(AdvertField.KitchenArea, l.KitchenArea), Fact(AdvertField.PlotArea, l.PlotArea), Fact(AdvertField.Rooms, l.Rooms), Fact(AdvertField.Bedrooms, l.Bedrooms),
            Fact(AdvertField.Floor, l.Floor), Fact(AdvertField.Floors, l.Floors), Fact(AdvertField.Year, l.Year), Fact(AdvertField.Agency, l.Agency), Fact(AdvertField.Seller, l.Seller),
            Fact(AdvertField.Published, l.Published), Fact(AdvertField.Updated, l.Updated),
        }.OfType<ReadFact>(),
    ];

    private static ReadFact? Fact<T>(AdvertField field, ReadValue<T>? read) =>
        read is null ? null : new($"Inbox.Field.{field}", read.Raw, read.From, [.. read.Others.Select(o => $"{o.Raw} ({o.From})")]);
}
