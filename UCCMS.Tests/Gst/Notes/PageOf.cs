using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Tests.Shared;
using UCCMS.Web.Gst.Notes;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>Pages drawn with the product's own services, as one person.</summary>
internal sealed class PageOf : BunitContext
{
    private readonly AsyncServiceScope scope;

    public PageOf(TestDatabase database, Actor actor)
    {
        scope = database.As(actor);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging();
        Services.AddShelf();
        Services.AddFallbackServiceProvider(scope.ServiceProvider);
        var person = this.AddAuthorization();
        person.SetAuthorized(actor.Name);
        person.SetPolicies([.. Permissions.All.Where(actor.May)]);
    }

    /// <summary>The form of a note on an invoice, by its address.</summary>
    public IRenderedComponent<NewNotePage> Open(Guid invoice)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/notes/new?invoice={invoice}");
        return Render<NewNotePage>();
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await scope.DisposeAsync();
    }
}
