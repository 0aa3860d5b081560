using System.Text.Encodings.Web;
using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Commands;

/// <summary>One JSON document, written while the check goes on: the totals come when they are known, behind the findings.</summary>
internal sealed class CheckJson : ICheckReport
{
    private const int MostPending = 1 << 16;

    private readonly Utf8JsonWriter _json;
    private readonly string _language;

    public CheckJson(Stream output, string file, string portal, string language)
    {
        _json = new(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _language = language;
        _json.WriteStartObject();
        _json.WriteString("file", file);
        _json.WriteString("portal", portal);
        _json.WriteStartArray("findings");
    }

    public async ValueTask AddAsync(FeedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteNumber("line", finding.Line);
        _json.WriteString("offerId", finding.OfferId);
        _json.WriteString("code", finding.Code);
        _json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        _json.WriteString("message", finding.Says.In(_language));
        _json.WriteString("messageEn", finding.Says.En);
        _json.WriteString("field", finding.Field);
        _json.WriteEndObject();
        if (_json.BytesPending > MostPending) await _json.FlushAsync();
    }

    public async ValueTask EndAsync(int offers, CheckTally tally)
    {
        _json.WriteEndArray();
        _json.WriteNumber("offers", offers);
        _json.WriteNumber("errors", tally[Severity.Error]);
        _json.WriteNumber("warnings", tally[Severity.Warning]);
        _json.WriteNumber("advice", tally[Severity.Advice]);
        _json.WriteEndObject();
        await _json.FlushAsync();
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();
}
