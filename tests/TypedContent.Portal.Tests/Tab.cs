namespace TypedContent.Portal.Tests;

/// <summary>Represents a tab of the browser, which notes errors of scripts, and files that are not found.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    /// <summary>Creates a tab.</summary>
    public Tab(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
    }

    /// <summary>Gets the page.</summary>
    public IPage Page { get; }

    /// <summary>Gets what went wrong.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
