using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Shell;

/// <summary>Shows a page that broke as a sentence with a reference number; the whole fault goes to the log under it.</summary>
public sealed class FaultBoundary : ErrorBoundary
{
    private string reference = string.Empty;

    [Inject]
    private ILogger<FaultBoundary> Log { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        reference = FaultReference.Record(Log, exception);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<FaultNotice>(1);
        builder.AddComponentParameter(2, nameof(FaultNotice.Reference), reference);
        builder.CloseComponent();
    }
}
