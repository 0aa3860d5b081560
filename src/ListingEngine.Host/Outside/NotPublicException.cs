namespace ListingEngine.Host.Outside;

/// <summary>A fetch that would have reached into a private network.</summary>
public sealed class NotPublicException(string host) : HttpRequestException($"{host} is not a public address");
