using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Text.RegularExpressions;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>
/// Records the classes of articles named chain that the runtime loads. The runtime reports them with a short delay, in the order of
/// loading.
/// </summary>
internal sealed partial class TypeLoads : EventListener
{
    private const EventKeywords TypeDiagnostic = (EventKeywords)0x8000000000;

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _classes = new(StringComparer.Ordinal);

    /// <summary>Returns those that were loaded when <paramref name="last"/> has been. It waits for that without a limit.</summary>
    public async Task<IReadOnlyList<string>> UntilAsync(string last)
    {
        await LoadOf(last).Task;
        return [.. _classes.Where(load => load.Value.Task.IsCompleted).Select(load => load.Key).Order(StringComparer.Ordinal)];
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
        if (_classes is not null && eventData.EventName?.StartsWith("TypeLoadStop", StringComparison.Ordinal) == true
            && ArticleClass().Match((string)eventData.Payload![^1]!) is { Success: true } found)
        {
            LoadOf(found.Groups[1].Value).TrySetResult();
        }
    }

    private TaskCompletionSource LoadOf(string name) => _classes.GetOrAdd(name, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    [GeneratedRegex(@"^MyApp\.Content\.(Chain\d+Article)$")]
    private static partial Regex ArticleClass();
}
