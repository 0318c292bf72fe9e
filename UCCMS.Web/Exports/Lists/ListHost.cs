using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;
using UCCMS.Core.Organisation;
using RouteData = Microsoft.AspNetCore.Components.RouteData;

namespace UCCMS.Web.Exports.Lists;

/// <summary>Opens the page of an address without a screen and without the shell, for whoever it runs as; their rights are asked as at the door.</summary>
internal sealed class ListHost : ComponentBase
{
    [Parameter, EditorRequired]
    public ListCapture Capture { get; set; } = default!;

    [Parameter, EditorRequired]
    public Actor Actor { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var person = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, Actor.PersonId)], "export"));
        builder.OpenComponent<CascadingValue<Task<AuthenticationState>>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Task.FromResult(new AuthenticationState(person)));
        builder.AddComponentParameter(2, nameof(CascadingValue<>.ChildContent), (RenderFragment)Inside);
        builder.CloseComponent();
    }

    private void Inside(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<ListCapture>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Capture);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)(inner =>
        {
            inner.OpenComponent<Router>(0);
            inner.AddComponentParameter(1, nameof(Router.AppAssembly), typeof(Program).Assembly);
            inner.AddComponentParameter(2, nameof(Router.Found), (RenderFragment<RouteData>)Page);
            inner.CloseComponent();
        }));
        builder.CloseComponent();
    }

    private RenderFragment Page(RouteData route) => builder =>
    {
        foreach (var right in route.PageType.GetCustomAttributes(typeof(AuthorizeAttribute), inherit: true).Cast<AuthorizeAttribute>().Select(a => a.Policy).OfType<string>())
        {
            Actor.Require(right);
        }

        builder.OpenComponent(0, route.PageType);
        foreach (var (name, value) in route.RouteValues)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    };
}
