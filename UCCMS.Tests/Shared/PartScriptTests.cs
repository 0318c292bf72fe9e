using Microsoft.JSInterop;
using UCCMS.Web.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>Whoever opens another page while the script of a part is still loading must not see that page fail.</summary>
public sealed class PartScriptTests
{
    [Fact]
    public async Task Script_that_arrives_after_its_part_was_left_touches_nothing()
    {
        var (window, module) = (new Window(), new ModuleWithoutElements());
        await using var script = new PartScript(window, "./Shared/DataTable.razor.js");
        var call = script.RunAsync("attach");
        await script.EndAsync("detach");
        window.Imported.SetResult(module);
        await call;
        Assert.Empty(module.Called);
        Assert.True(module.IsLetGo);
    }

    [Fact]
    public async Task Call_that_fails_because_the_part_went_meanwhile_is_no_fault()
    {
        var (window, module) = (new Window(), new ModuleWithoutElements());
        await using var script = new PartScript(window, "./Shared/DataTable.razor.js");
        window.Imported.SetResult(module);
        var call = script.RunAsync("attach");
        await script.DisposeAsync();
        module.Fail();
        await call;
        Assert.Equal(["attach"], module.Called);
    }

    [Fact]
    public async Task Call_that_fails_while_the_part_is_there_is_a_fault()
    {
        var (window, module) = (new Window(), new ModuleWithoutElements());
        await using var script = new PartScript(window, "./Shared/DataTable.razor.js");
        window.Imported.SetResult(module);
        var call = script.RunAsync("attach");
        module.Fail();
        await Assert.ThrowsAsync<JSException>(() => call);
    }

    [Fact]
    public async Task End_calls_back_what_was_attached()
    {
        var (window, module) = (new Window(), new ModuleWithoutElements());
        await using var script = new PartScript(window, "./Shared/DataTable.razor.js");
        window.Imported.SetResult(module);
        var call = script.RunAsync("attach");
        var end = script.EndAsync("detach");
        module.Fail();
        await call;
        await end;
        Assert.Equal(["attach", "detach"], module.Called);
        Assert.True(module.IsLetGo);
    }

    /// <summary>A window in which a module arrives when the test says so.</summary>
    private sealed class Window : IJSRuntime
    {
        public TaskCompletionSource<IJSObjectReference> Imported { get; } = new();

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => (TValue)await Imported.Task;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);
    }

    /// <summary>A module whose elements have left the page: its calls fail as the browser's do, when they arrive.</summary>
    private sealed class ModuleWithoutElements : IJSObjectReference
    {
        private readonly TaskCompletionSource arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Called { get; } = [];

        public bool IsLetGo { get; private set; }

        public void Fail() => arrival.SetException(new JSException("Cannot read properties of null (reading 'addEventListener')"));

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            Called.Add(identifier);
            await arrival.Task;
            throw new InvalidOperationException("It always fails.");
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync()
        {
            IsLetGo = true;
            return ValueTask.CompletedTask;
        }
    }
}
