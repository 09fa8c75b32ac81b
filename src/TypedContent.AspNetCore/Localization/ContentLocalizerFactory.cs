using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace TypedContent.AspNetCore.Localization;

/// <summary>Creates localizers that find the texts of an article. Others are those of another factory.</summary>
internal sealed class ContentLocalizerFactory(ContentSet set, IStringLocalizerFactory inner) : IStringLocalizerFactory
{
    private readonly Lazy<Dictionary<Type, Article>> _articles = new(() => ByType(set));

    /// <summary>Puts the factory before the one of the services, which is that of resources by default.</summary>
    public static void AddTo(IServiceCollection services, ContentSet set)
    {
        services.AddLocalization();
        ServiceDescriptor inner = services.Last(static service => service.ServiceType == typeof(IStringLocalizerFactory) && !service.IsKeyedService);
        services.Remove(inner);
        services.AddSingleton<IStringLocalizerFactory>(provider => new ContentLocalizerFactory(set, Create(provider, inner)));
    }

    public IStringLocalizer Create(Type resourceSource)
    {
        ArgumentNullException.ThrowIfNull(resourceSource);
        IStringLocalizer localizer = inner.Create(resourceSource);
        return resourceSource.IsSubclassOf(typeof(Article)) && _articles.Value.TryGetValue(resourceSource, out Article? article)
            ? new ArticleLocalizer(article, localizer)
            : localizer;
    }

    public IStringLocalizer Create(string baseName, string location) => inner.Create(baseName, location);

    private static IStringLocalizerFactory Create(IServiceProvider provider, ServiceDescriptor inner) => (IStringLocalizerFactory)(
        inner.ImplementationInstance
        ?? inner.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!));

    private static Dictionary<Type, Article> ByType(ContentSet set)
    {
        var articles = new Dictionary<Type, Article>();
        foreach (Article article in set.Articles)
        {
            articles.TryAdd(article.GetType(), article);
        }

        return articles;
    }
}
