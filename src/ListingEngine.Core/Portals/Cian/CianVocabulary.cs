using ListingEngine.Core.Feeds;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianElements;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>
/// The portal's elements in the order of its schema: for flatSale exactly that of the official file,
/// with what other categories add between. The runs are parted where the offer itself, not the object, has something to say.
/// </summary>
internal static class CianVocabulary
{
    /// <summary>Before the description.</summary>
    public static readonly Vocabulary Beginning = new(CianFlatLines.RoomType);

    /// <summary>Between the description and the phones.</summary>
    public static readonly Vocabulary Place = new(
    [
        CianFlatLines.BedsCount,
        FeedElement.Whole("GuestsCount", o => o.Attributes.Guests).For(In(Daily)),
        .. CianPlaceLines.Address,
        .. CianFlatLines.Rooms,
    ]);

    /// <summary>Between the phones and the employee.</summary>
    public static readonly Vocabulary Body = new(
    [
        CianPlaceLines.Highway,
        CianPlaceLines.Highways,
        YesNo("IsApartments", o => o.Attributes.IsApartments).For(In(Flats)),
        CianPlaceLines.Undergrounds,
        YesNo("IsPenthouse", o => o.Attributes.IsPenthouse).For(In(Flats)),

        // Newer than the schema of flatSale, which would not take it.
        YesNo("IsEuroFlat", o => o.Attributes.IsEuroFlat).For(In(NewFlatSale)),
        FeedElement.Number("TotalArea", o => o.TotalArea).For(In(City | Houses | Premises | Garage | Business)),
        FeedElement.Number("MinArea", o => o.Attributes.MinArea).For(In(Premises & CommercialRent)),
        FeedElement.Whole("FloorNumber", o => o.Floor).For(In(City | Premises | Business)),
        .. CianCommercialLines.Premises,
        .. CianSuburbanLines.Plot,
        CianSuburbanLines.Garage,
        CianPlaceLines.Complex,
    ]);

    /// <summary>Between the employee and the pictures.</summary>
    public static readonly Vocabulary InnerAreas = new(CianFlatLines.InnerAreas);

    /// <summary>Between the pictures and the videos.</summary>
    public static readonly Vocabulary Comforts = new(
    [
        .. CianFlatLines.AfterPhotos,
        .. CianFlatLines.Comforts,
        .. CianSuburbanLines.Comforts,
        CianElements.Text("Apartment", o => o.Address.Apartment).For(In(FlatRent)),
        YesNo("IsInHiddenBase", o => o.Attributes.IsInHiddenBase),
    ]);

    /// <summary>Between the videos and the promotion.</summary>
    public static readonly Vocabulary Building = new(
    [
        FeedElement.Block("ObjectTour", CianElements.Text("FullUrl", o => o.Attributes.TourUrl)).For(In(NewFlatSale | Commercial)),
        CianElements.Text("Title", o => o.Attributes.Title).For(static o => HasTitle(o.Attributes.Title)),
        FeedElement.Block("YardAndEntranceFeatures", YesNo("HasConcierge", o => o.Attributes.HasConcierge)).For(In(NewFlatSale)),
        CianElements.Text("ProjectDeclarationUrl", o => o.Attributes.ProjectDeclarationUrl).For(In(NewFlatSale)),
        CianShareholder.Moderation.For(In(NewFlatSale)),
        CianBuildingLines.Building,
    ]);

    /// <summary>Every run, in order, for the reader.</summary>
    public static readonly Vocabulary[] All = [Beginning, Place, Body, InnerAreas, Comforts, Building, CianBargainLines.Terms];

    /// <summary>The portal honours a title of 8 to 33 characters and only for paid placements.</summary>
    public static bool HasTitle(string? title) => CianText.Told(title)?.Length is >= 8 and <= 33;
}
