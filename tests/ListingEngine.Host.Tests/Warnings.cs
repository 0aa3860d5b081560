using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Host.Tests;

/// <summary>The newest warnings and errors of an engine, as the text of a test that fails shows them.</summary>
public sealed class Warnings : ILoggerProvider, ILogger
{
    private const int Kept = 20;

    private readonly ConcurrentQueue<string> _lines = [];

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        _lines.Enqueue($"{DateTime.UtcNow:HH:mm:ss} {formatter(state, exception)}{(exception is null ? "" : $"\n{exception}")}");
        while (_lines.Count > Kept) _lines.TryDequeue(out _);
    }

    public override string ToString() => _lines.IsEmpty ? "" : $"\nThe engine said:\n{string.Join('\n', _lines)}";

    public void Dispose()
    {
    }
}
