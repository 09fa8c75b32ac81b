using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides a step that processes items in parallel.</summary>
internal static class StepExtensions
{
    // At most one task per core, since an IDE needs the thread pool for other work too.
    private static readonly TaskScheduler Scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default).ConcurrentScheduler;

    /// <summary>Returns the results of <paramref name="select"/> for the items, computed on all cores.</summary>
    /// <remarks>Roslyn runs a step on one thread. Here the work on all items starts before the first result is awaited.</remarks>
    public static IncrementalValuesProvider<TResult> SelectInParallel<TItem, TResult>(
        this IncrementalValuesProvider<TItem> items, Func<TItem, CancellationToken, TResult> select)
        where TItem : IEquatable<TItem> => items
        .Select((item, cancellation) => new Work<TItem, TResult>(
            item, Task.Factory.StartNew(() => select(item, cancellation), cancellation, TaskCreationOptions.None, Scheduler)))
        .Select(static (work, _) => work.Result.GetAwaiter().GetResult());

    /// <summary>Represents work that was started. Two are equal if their items are, since the result depends on nothing else.</summary>
    private sealed class Work<TItem, TResult>(TItem item, Task<TResult> result) : IEquatable<Work<TItem, TResult>>
        where TItem : IEquatable<TItem>
    {
        private readonly TItem _item = item;

        public Task<TResult> Result { get; } = result;

        public bool Equals(Work<TItem, TResult>? other) => other is not null && _item.Equals(other._item);

        public override bool Equals(object? obj) => Equals(obj as Work<TItem, TResult>);

        public override int GetHashCode() => _item.GetHashCode();
    }
}
