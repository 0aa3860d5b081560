using System.Text;
using System.Xml;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Intake;

/// <summary>What the first offers of a feed say and how they are understood; nothing is taken.</summary>
/// <param name="Root">Root element; null when it is not XML.</param>
/// <param name="Format">As it was read.</param>
/// <param name="Read">Offers read.</param>
/// <param name="Refused">Those that could not be taken.</param>
/// <param name="Notes">What would be kept aside.</param>
/// <param name="Samples">Some of the understood ones.</param>
/// <param name="Problem">Why reading broke off.</param>
internal sealed record FeedProbe(
    string? Root, string? Format, int Read, IReadOnlyList<KeptRefusal> Refused, IReadOnlyList<KeptNote> Notes, IReadOnlyList<PropertyObject> Samples,
    ImportException? Problem = null)
{
    private const int MostOffers = 100;
    private const int MostSamples = 5;

    public int Understood => Read - Refused.Count;

    /// <param name="head">The beginning of the feed.</param>
    /// <param name="format">Null guesses it from the root element.</param>
    public static FeedProbe Of(FeedHead head, string? format = null)
    {
        format ??= head.Format;
        if (format is null || Importer.Format(format) is not { } known) return new(head.Root, null, 0, [], [], []);
        var (refused, notes, samples, read) = (new List<KeptRefusal>(), new ImportNotes("ru"), new List<PropertyObject>(), 0);
        ImportException? problem = null;
        using var reader = known.Open(head.Open());
        try
        {
            while (read < MostOffers && reader.NextNode() is { } node)
            {
                read++;
                var offer = reader.Understand(node);
                if (offer.Refused.Count > 0) refused.Add(new(offer.Id, node.Line, [.. offer.Refused.Select(r => new StoredReason(r.Code, r.Detail))]));
                else if (samples.Count < MostSamples) samples.Add(offer.Object);
                foreach (var note in offer.Problems) notes.Add(note, offer.Id);
            }
        }
        catch (Exception e) when (e is XmlException or FeedFormatException or DecoderFallbackException)
        {
            // A look that ends in the middle of an offer breaks there; that is no fault of the file.
            if (read == 0) problem = ImportException.Of(e, reader.LastId);
        }

        return new(head.Root, format, read, refused, [.. notes.All().Select(n => new KeptNote(n.Code, n.Detail, n.Offers, n.ExampleId))], samples, problem);
    }
}
