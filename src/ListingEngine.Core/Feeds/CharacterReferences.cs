using System.Globalization;
using System.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>What an old encoding has no byte for goes as a reference (XML 1.0 section 4.1): nothing of a text is lost.</summary>
internal sealed class CharacterReferences : EncoderFallback
{
    public override int MaxCharCount => 10;

    public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : EncoderFallbackBuffer
    {
        private string _text = "";
        private int _at;

        public override int Remaining => _text.Length - _at;

        public override bool Fallback(char charUnknown, int index) => Begin(charUnknown);

        public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) => Begin(char.ConvertToUtf32(charUnknownHigh, charUnknownLow));

        public override char GetNextChar() => _at < _text.Length ? _text[_at++] : '\0';

        public override bool MovePrevious()
        {
            if (_at == 0) return false;
            _at--;
            return true;
        }

        public override void Reset() => (_text, _at) = ("", 0);

        private bool Begin(int character)
        {
            (_text, _at) = (string.Create(CultureInfo.InvariantCulture, $"&#{character};"), 0);
            return true;
        }
    }
}
