using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Routing;

namespace TypedContent.AspNetCore.Localization;

/// <summary>Answers requests for cultures that no locale serves.</summary>
/// <param name="missing">Returns the answer, or <see langword="null"/> for one without a body.</param>
internal sealed class CultureFilter(Func<HttpContext, IResult>? missing) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        var set = http.RequestServices.GetRequiredService<ContentSet>();
        return !http.Request.RouteValues.TryGetValue(ContentPattern.Culture, out object? name) || SetCultures.TryFind(set, name as string, out _, out _)
            ? next(context)
            : ValueTask.FromResult<object?>(missing?.Invoke(http) ?? Results.NotFound());
    }
}
