using System.Globalization;
using System.Text;

namespace ListingEngine.Core.Sources;

/// <summary>A line of a robots.txt: a beginning of paths, with <c>*</c> for anything and <c>$</c> for the end.</summary>
internal sealed class RobotsRule
{
    private readonly string[] _parts;
    private readonly bool _isToTheEnd;

    public RobotsRule(string pattern, bool allows)
    {
        Allows = allows;
        Length = pattern.Length;
        _isToTheEnd = pattern.EndsWith('$');
        _parts = Plain(_isToTheEnd ? pattern[..^1] : pattern).Split('*');
    }

    public bool Allows { get; }

    /// <summary>Of what is written: the longer rule is the more special one.</summary>
    public int Length { get; }

    /// <param name="path">As <see cref="Plain"/> makes it.</param>
    public bool Fits(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal)) return false;
        if (_parts.Length == 1) return !_isToTheEnd || path.Length == _parts[0].Length;
        var at = _parts[0].Length;
        // The first place of each part is the best one: what stands between may be anything.
        foreach (var part in _parts[1..^1])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return _isToTheEnd
            ? path.Length - at >= _parts[^1].Length && path.EndsWith(_parts[^1], StringComparison.Ordinal)
            : path.IndexOf(_parts[^1], at, StringComparison.Ordinal) >= 0;
    }

    /// <summary>One way of writing for all: octets beyond ASCII are escaped, escapes are in capitals, and what needs none has none.</summary>
    public static string Plain(string path)
    {
        var plain = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && byte.TryParse([(char)bytes[i + 1], (char)bytes[i + 2]], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                i += 2;
                if (char.IsAsciiLetterOrDigit((char)escaped) || escaped is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~') plain.Append((char)escaped);
                else plain.Append(CultureInfo.InvariantCulture, $"%{escaped:X2}");
            }
            else if (bytes[i] < 0x80) plain.Append((char)bytes[i]);
            else plain.Append(CultureInfo.InvariantCulture, $"%{bytes[i]:X2}");
        }

        return plain.ToString();
    }
}
