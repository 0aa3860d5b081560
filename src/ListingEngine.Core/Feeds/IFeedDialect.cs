using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// The language of a portal, both ways. The law: when <see cref="Refusals.Refuse"/> finds no error, what <see cref="WriteOffer"/> writes
/// is valid by the schema, and <see cref="Read"/> gives the same object back for every field that the dialect knows.
/// </summary>
public interface IFeedDialect
{
    /// <summary>Key of the dialect: <c>yandex</c>.</summary>
    string Key { get; }

    /// <summary>Raised with each change of what is written or refused: every offer is then judged and written anew.</summary>
    int Version { get; }

    /// <summary>How the feed lies in its file.</summary>
    FeedForm Form => FeedForm.Xml;

    Encoding Encoding => FeedEncodings.Utf8;

    /// <summary>As HTTP tells it.</summary>
    string ContentType => $"{Form.MediaType}; charset={Encoding.WebName}";

    /// <summary>For how long an advert stands where the portal wants its last day told; null where it does not.</summary>
    TimeSpan? Term => null;

    /// <summary>Whether a picture goes only with the MD5 of its bytes: <see cref="ObjectPhoto.Md5"/>.</summary>
    bool AsksPhotoHash => false;

    /// <summary>
    /// Makes of a written offer one that is closed, for a portal that is told so before the offer is missing; null where being missing tells it, as on
    /// every board. Answers null to an offer that an older version of the dialect wrote in another way.
    /// </summary>
    Func<byte[], byte[]?>? Closing => null;

    /// <summary>Whether objects are imported from such files too, and a file is known by its root as one of these.</summary>
    bool IsImported => false;

    /// <summary>Name of the schema under <c>feeds-schemas/</c>: <c>yandex/unofficial.xsd</c>. Null for a table, which has none.</summary>
    string? Schema { get; }

    /// <summary>
    /// The schema of the category that an offer names, for a portal that has one per category: stricter than <see cref="Schema"/>, which must
    /// take them all. Null where there is none.
    /// </summary>
    string? CategorySchema(FeedNode offer) => null;

    /// <summary>Local name of the element that holds one offer, and of the root; of a table, the header of its ids.</summary>
    string OfferElement { get; }

    string RootElement { get; }

    /// <summary>Whether an element of that name is an offer at all: a portal may want its agents as offers, too, or those that are closed.</summary>
    bool IsOffer(FeedNode node) => true;

    /// <summary>Every rule of the portal, in the order in which reasons are shown.</summary>
    IReadOnlyList<FeedRule> Rules { get; }

    FeedLimits Limits { get; }

    /// <summary>The portal's words for paid services, as a plan's line names them; none where its paper tells none.</summary>
    IReadOnlyList<string> Services => [];

    /// <summary>The portal's words for the purse from which a placement is paid; none where it has one only.</summary>
    IReadOnlyList<string> Fees => [];

    /// <summary>Name of the elements that hold a whole phone; null where the dialect writes phones in pieces.</summary>
    string? PhoneElement => null;

    /// <summary>Whether a text of an element is the portal's own, which the schema need not know; null where there is none such.</summary>
    Func<string, string, bool>? OwnText => null;

    /// <summary>
    /// The dialect for whoever reads or checks a feed that was written with those settings: words that they changed and numbers of the portal's
    /// dictionary are known to it.
    /// </summary>
    IFeedDialect Knowing(PortalSettings settings) => this;

    /// <summary>Whether the dialect has words for such objects at all.</summary>
    bool Takes(ObjectKind kind, Deal deal);

    void WriteHead(FeedWriter writer, FeedEdition edition);

    void WriteOffer(Offer offer, FeedWriter writer);

    void WriteFoot(FeedWriter writer);

    /// <summary>The offer's id without reading the rest; null when it has none.</summary>
    string? IdOf(FeedNode offer);

    /// <summary>Never throws on bad content: what cannot be used is said in the answer.</summary>
    ReadOffer Read(FeedNode offer);
}
