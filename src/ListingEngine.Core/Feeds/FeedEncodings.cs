using System.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>In which letters feeds are written.</summary>
public static class FeedEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>windows-1251; what it lacks is written as character references of XML.</summary>
    public static Encoding Windows1251 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1251, new CharacterReferences(), DecoderFallback.ReplacementFallback)!;
}
