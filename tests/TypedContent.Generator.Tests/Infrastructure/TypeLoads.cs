using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Text.RegularExpressions;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>The classes of articles called chain that the runtime loads. It says so itself, a little later, in the order in which it loads them.</summary>
internal sealed partial class TypeLoads : EventListener
{
    private const EventKeywords TypeDiagnostic = (EventKeywords)0x8000000000;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, byte> _classes = new(StringComparer.Ordinal);

    /// <summary>Those that were loaded, when <paramref name="last"/> has been.</summary>
    public async Task<IReadOnlyList<string>> UntilAsync(string last)
    {
        for (var waited = TimeSpan.Zero; !_classes.ContainsKey(last) && waited < s_patience; waited += TimeSpan.FromMilliseconds(50))
        {
            await Task.Delay(50);
        }

        return [.. _classes.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, TypeDiagnostic);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // The base class listens before there are fields.
        if (eventData.EventName?.StartsWith("TypeLoadStop", StringComparison.Ordinal) == true
            && ArticleClass().Match((string)eventData.Payload![^1]!) is { Success: true } found)
        {
            _classes?.TryAdd(found.Groups[1].Value, 0);
        }
    }

    [GeneratedRegex(@"^MyApp\.Content\.(Chain\d+Article)$", RegexOptions.None, 1000)]
    private static partial Regex ArticleClass();
}
