namespace ListingEngine.Host.Data;

/// <summary>The private PostgreSQL cannot run; the message says what is wrong and what to do.</summary>
public sealed class PrivatePostgresException(string message, Exception? inner = null) : Exception(message, inner);
