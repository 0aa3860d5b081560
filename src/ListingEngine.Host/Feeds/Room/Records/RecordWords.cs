using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Feeds.Room.Records;

/// <summary>Records in words.</summary>
internal static class RecordWords
{
    /// <summary>«В эфире 48 из 60, удержано 12; чаще всего (7): …»</summary>
    public static string Lead(RecordCounts counts, PageText text)
    {
        if (counts.All == 0) return text["Records.LeadNone"];
        var said = text.Say("Records.Lead", text.Number(counts.Offered), text.Number(counts.Offered + counts.Withheld), text.Number(counts.Withheld));
        if (counts.Withheld > 0 && counts.Errors.FirstOrDefault() is { Rule: { } rule, Objects: var objects })
            said += "; " + text.Say("Records.LeadCommonest", text.Number(objects), Plain(rule, text).TrimEnd('.'));
        if (counts.NotAsked > 0) said += ". " + text.Count("Records.LeadNotAsked", counts.NotAsked);
        return said + ".";
    }

    /// <summary>The rule's sentence without the detail that each object fills in.</summary>
    public static string Plain(Core.Objects.Rule rule, PageText text) => text.In(rule.Says).Replace(" ({0})", "", StringComparison.Ordinal).Replace("{0}", "…", StringComparison.Ordinal);
}
