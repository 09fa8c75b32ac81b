using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.Blazor.Routing;

namespace TypedContent.Blazor;

/// <summary>Represents a component that shows text of articles, and shows it again when the program shows an edit.</summary>
public abstract class ContentComponent : ComponentBase, IDisposable
{
    private protected ContentComponent()
    {
    }

    /// <summary>Gets or sets the culture to read in, or <see langword="null"/> to read in the current UI culture.</summary>
    [Parameter]
    public CultureInfo? Culture { get; set; }

    /// <summary>Gets or sets the images that are loaded.</summary>
    [Parameter]
    public ImagePolicy Images { get; set; }

    /// <summary>Gets or sets a function that returns the destination of a link, or <see langword="null"/> for that of the <see cref="ContentRoutes"/>.</summary>
    [Parameter]
    public Func<Link, string?>? LinkResolver { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private protected CultureInfo ReadingCulture => Culture ?? CultureInfo.CurrentUICulture;

    private protected Func<Link, string?> Resolver => LinkResolver ?? new ClientLinks(Services.GetService<ContentRoutes>(), Navigation, ReadingCulture).Resolve;

    /// <summary>Ends showing edits.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends showing edits.</summary>
    /// <param name="disposing">A value that indicates whether the component is disposed of, and not finalized.</param>
    protected virtual void Dispose(bool disposing) => ContentChanges.Changed -= Refresh;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (ContentChanges.IsSupported)
        {
            ContentChanges.Changed += Refresh;
        }
    }

    private void Refresh(object? sender, ContentChangedEventArgs change) => _ = InvokeAsync(StateHasChanged);
}
