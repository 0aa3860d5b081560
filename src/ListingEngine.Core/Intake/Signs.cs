namespace ListingEngine.Core.Intake;

/// <summary>Codes of all signs, with what their details are. Each has its words in the resources of whoever shows them.</summary>
public static class Signs
{
    /// <summary>A person listed the phone.</summary>
    public const string ListedAgent = "list.agent", ListedOwner = "list.owner";

    /// <summary>The advert says who placed it.</summary>
    public const string SaysAgent = "seller.agent", SaysDeveloper = "seller.developer", SaysOwner = "seller.owner";

    /// <summary>The advert names an agency: its name.</summary>
    public const string Agency = "agency";

    /// <summary>The phone stands in adverts of so many other properties.</summary>
    public const string PhoneOfMany = "phone.many";

    /// <summary>The full name stands on the same site in adverts of so many other properties.</summary>
    public const string NameOfMany = "name.many";

    /// <summary>A commission is asked for.</summary>
    public const string Commission = "commission";

    /// <summary>Words of the text: as they stand there.</summary>
    public const string AgencyWords = "words.agency", CommissionWords = "words.commission", ClientWords = "words.client", ExclusiveWords = "words.exclusive",
        ViewingWords = "words.viewing", ServiceWords = "words.service", OwnerWords = "words.owner";

    /// <summary>Another deal or kind: never the same property.</summary>
    public const string OtherDeal = "deal.other", OtherKind = "kind.other";

    /// <summary>Street and house: as one advert has them, and where they differ as the other has them.</summary>
    public const string SameHouse = "house.same", OtherHouse = "house.other", SameStreet = "street.same", OtherStreet = "street.other";

    public const string SameFlat = "flat.same", OtherFlat = "flat.other", OtherLocality = "locality.other";

    /// <summary>So many metres apart.</summary>
    public const string Near = "place.near", Far = "place.far";

    /// <summary>Both numbers.</summary>
    public const string SameFloor = "floor.same", OtherFloor = "floor.other", SameFloors = "floors.same", OtherFloors = "floors.other",
        SameRooms = "rooms.same", OtherRooms = "rooms.other", SameArea = "area.same", NearArea = "area.near", OtherArea = "area.other",
        SamePlot = "plot.same", OtherPlot = "plot.other";

    /// <summary>One of them does not tell its floor: it may be the flat above.</summary>
    public const string UntoldFloor = "floor.untold";

    /// <summary>So many per cent apart.</summary>
    public const string NearPrice = "price.near", FarPrice = "price.far";

    public const string SamePhone = "phone.same";

    /// <summary>So many photos show the same.</summary>
    public const string SamePhotos = "photos.same";

    /// <summary>So many per cent of the wording.</summary>
    public const string SameText = "text.same";

    /// <summary>Two adverts of one site at the same time are rather two properties.</summary>
    public const string SameSite = "site.same";

    public static IReadOnlyList<string> OfAgents { get; } =
    [
        ListedAgent, ListedOwner, SaysAgent, SaysDeveloper, SaysOwner, Agency, PhoneOfMany, NameOfMany, Commission,
        AgencyWords, CommissionWords, ClientWords, ExclusiveWords, ViewingWords, ServiceWords, OwnerWords,
    ];

    public static IReadOnlyList<string> OfTwins { get; } =
    [
        OtherDeal, OtherKind, SameHouse, OtherHouse, SameStreet, OtherStreet, SameFlat, OtherFlat, OtherLocality, Near, Far,
        SameFloor, OtherFloor, UntoldFloor, SameFloors, OtherFloors, SameRooms, OtherRooms, SameArea, NearArea, OtherArea, SamePlot, OtherPlot,
        NearPrice, FarPrice, SamePhone, SamePhotos, SameText, SameSite,
    ];
}
