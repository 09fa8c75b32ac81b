using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Pipeline;

/// <summary>A step that does more at once than Roslyn's.</summary>
internal static class StepExtensions
{
    // No more at a time than there are cores: an IDE has other work for its threads.
    private static readonly TaskScheduler Scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default).ConcurrentScheduler;

    /// <summary>
    /// What <paramref name="select"/> makes of the items, on all cores, where Roslyn runs steps on one thread: work on all begins before
    /// the first is waited for.
    /// </summary>
    public static IncrementalValuesProvider<TResult> SelectInParallel<TItem, TResult>(
        this IncrementalValuesProvider<TItem> items, Func<TItem, CancellationToken, TResult> select)
        where TItem : IEquatable<TItem> => items
        .Select((item, cancellation) => new Work<TItem, TResult>(
            item, Task.Factory.StartNew(() => select(item, cancellation), cancellation, TaskCreationOptions.None, Scheduler)))
        .Select(static (work, _) => work.Result.GetAwaiter().GetResult());

    /// <summary>Work that was begun. What it gives depends on nothing but what it is for.</summary>
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
