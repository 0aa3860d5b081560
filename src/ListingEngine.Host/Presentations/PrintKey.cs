using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ListingEngine.Host.Presentations;

/// <summary>By this the page knows that it is asked for by our own press, which is no client: known to this process alone.</summary>
internal sealed class PrintKey
{
    public const string Header = "X-Listings-Print";

    /// <summary>The press tells by it under which address the engine was reached by who wants the paper.</summary>
    public const string AddressHeader = "X-Listings-Address";

    public string Value { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    public bool IsIn(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[Header].ToString()), Encoding.UTF8.GetBytes(Value));

    /// <summary>Where links on paper lead; null when it is not the press that asks.</summary>
    public string? AddressIn(HttpRequest request) => IsIn(request) && request.Headers[AddressHeader].ToString() is { Length: > 0 } address ? address : null;
}
