using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Exports.Lists;

/// <summary>
/// Opens a list of the portal by its address for a person who is not there: the page itself says which rows and columns it has, so
/// that what is exported in the background is what the screen shows, for every list without further registration.
/// </summary>
internal sealed class ListRendering(IServiceScopeFactory scopes)
{
    private const string Origin = "https://uccms.invalid/";

    /// <exception cref="RuleViolation">permission.missing, list.gone</exception>
    public async Task<T> OpenAsync<T>(Actor actor, ListAddress list, Func<IExportedList, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<ActorContext>().Set(actor);
        ((IHostEnvironmentNavigationManager)services.GetRequiredService<NavigationManager>()).Initialize(Origin, new Uri(new Uri(Origin), list.Address).AbsoluteUri);
        var capture = new ListCapture(list.Prefix);
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = renderer.BeginRenderingComponent<ListHost>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(ListHost.Capture)] = capture,
                [nameof(ListHost.Actor)] = actor,
            }));
            await page.QuiescenceTask;
            return await use(capture.List ?? throw new RuleViolation("list.gone", $"{list.Title} does not stand at its address any more, or the document it belongs to is not in your sight."));
        });
    }
}
