using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ListingEngine.Host.Presentations;

/// <summary>By this the page knows that it is asked for by our own press, which is no client: known to this process alone.</summary>
internal sealed class PrintKey
{
    public const string Header = "X-Listings-Print";

    public string Value { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    public bool IsIn(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[Header].ToString()), Encoding.UTF8.GetBytes(Value));
}
