using ListingEngine.Core.Intake;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Privacy;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>One value of an advert with the words it was read from.</summary>
/// <param name="Field">Of its name in the resources.</param>
/// <param name="Others">What the page says elsewhere and differently.</param>
internal sealed record ReadFact(string Field, string Raw, string From, IReadOnlyList<string> Others);

/// <summary>An advert that may be of the same property.</summary>
internal sealed record SimilarAdvert(AdvertLine Line, Judged Why);

/// <summary>What a person did with the advert.</summary>
internal sealed record AdvertAct(DateTimeOffset At, string Who, AuditAct Act, string? Detail);

/// <summary>A person's word that the advert is not the same property as another.</summary>
internal sealed record DeniedTwin(long Id, long? AdvertId, long? ObjectId, string? Who, DateTimeOffset At);

/// <summary>An object of ours that may be the same property.</summary>
internal sealed record SimilarObject(long Id, string Address, Judged Why);

/// <summary>Everything that the page of an advert shows.</summary>
/// <param name="Text">The advert's, as whoever is at work may read it.</param>
/// <param name="Facts">The same of its facts.</param>
internal sealed record AdvertView(
    AdvertLine Line, IReadOnlyList<ReadFact> Facts, string? Text, PhonesView Phones, IReadOnlyList<SimilarAdvert> Similar, IReadOnlyList<SimilarObject> Objects, IReadOnlyList<AdvertAct> Acts, IReadOnlyList<DeniedTwin> Denied,
    bool IsDraftTouched);
