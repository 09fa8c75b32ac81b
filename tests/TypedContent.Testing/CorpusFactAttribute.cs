namespace TypedContent.Testing;

/// <summary>Marks a test that reads the real articles beside the repository. It is skipped if they don't exist.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <summary>Gets or sets a value that indicates whether the test takes long, so that <see cref="TestSelection"/> decides too.</summary>
    public bool IsLongRunning { get; set; }

    /// <inheritdoc/>
    public override string? Skip
    {
        get => !Directory.Exists(RepositoryFolder.Corpus) ? "The corpus lies beside the repository on the project's own machines only (../shared/corpus)."
            : IsLongRunning && !TestSelection.IncludesLongRunning ? TestSelection.Reason
            : base.Skip;
        set => base.Skip = value;
    }
}
