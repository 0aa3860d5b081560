using System.Security.Cryptography;
using System.Text;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>By this header a page knows that our own press asks for it, and nobody else: the key is of this process only.</summary>
internal sealed class PrintKey
{
    public const string Header = "X-Listings-Print";

    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool Opens(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[Header].ToString()), Encoding.UTF8.GetBytes(Value));
}
