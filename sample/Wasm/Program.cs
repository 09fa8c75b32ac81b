using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using TypedContent;
using TypedContent.Blazor;
using Wasm;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddTypedContentRoutes(
    (article, culture) => $"{culture}/{article.Path}",
    routes => routes.Files = link => link.Kind == LinkKind.Asset ? "media/" + Path.GetFileName(link.Destination) : null);
WebAssemblyHost host = builder.Build();

// The host loads the satellite assembly of this culture when it runs, and no other one.
var navigation = host.Services.GetRequiredService<NavigationManager>();
CultureInfo culture = Languages.Of(navigation.ToBaseRelativePath(navigation.Uri)).Culture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
await host.RunAsync();
