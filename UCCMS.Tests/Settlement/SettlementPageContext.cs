using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;

namespace UCCMS.Tests.Settlement;

/// <summary>A page of the nodal office that takes a file, over a database of its own.</summary>
public abstract class SettlementPageContext : BunitContext, IAsyncLifetime
{
    /// <summary>For a file that is read while other tests take the processor.</summary>
    protected static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    internal SettlementWorld World { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        World = await SettlementWorld.CreateAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging().AddTexts().AddUccmsData(World.Gst.Database.Options);
        Services.GetRequiredService<BusinessClock>().Shift(World.Gst.Database.Clock.Offset);
        Services.GetRequiredService<ActorContext>().Set(World.Nodal);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await World.DisposeAsync();
    }

    protected static void Drop<TPage>(IRenderedComponent<TPage> cut, string name, string text)
        where TPage : class, IComponent => cut.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(text), name));
}
