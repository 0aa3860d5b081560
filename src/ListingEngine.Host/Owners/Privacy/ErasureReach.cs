using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>What a request to be forgotten concerns, before it is done.</summary>
/// <param name="Phones">The phones: the one that was told and those of the advert that the link leads to.</param>
/// <param name="Adverts">Those that tell one of them.</param>
/// <param name="Objects">Those that were made of such an advert, or whose owner's contacts tell one of the phones.</param>
/// <param name="Pages">Numbers of kept pages that tell one of them.</param>
/// <param name="Listed">Rows of the black and white lists.</param>
internal sealed record ErasureReach(IReadOnlyList<string> Phones, IReadOnlyList<OwnerAdvert> Adverts, IReadOnlyList<ReachedObject> Objects, IReadOnlyList<long> Pages, int Listed)
{
    public IEnumerable<ReachedObject> Drafts => Objects.Where(o => o.Status == ObjectStatus.Draft);

    public IEnumerable<ReachedObject> InWork => Objects.Where(o => o.Status != ObjectStatus.Draft);
}

internal sealed record ReachedObject(long Id, string Name, ObjectStatus Status);

/// <summary>What was erased.</summary>
/// <param name="Adverts">Adverts that were forgotten.</param>
/// <param name="Contacts">Objects whose owner's contacts and texts were cleared.</param>
/// <param name="Pages">Kept pages that were thrown away.</param>
/// <param name="Listed">Phones that left the black and white lists.</param>
/// <param name="ObjectsLeft">Objects in work that keep their owner's contacts.</param>
public sealed record Erased(int Adverts, int Contacts, int Pages, int Listed, IReadOnlyList<long> ObjectsLeft);
