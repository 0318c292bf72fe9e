using Microsoft.JSInterop;

namespace UCCMS.Web.Shared;

/// <summary>
/// The script module of one part of a page, loaded when it is first used. Whoever opens another page while it loads is not
/// troubled by it: what is asked of it after the part is gone does nothing, instead of failing on the page that came next.
/// </summary>
internal sealed class PartScript(IJSRuntime runtime, string address) : IAsyncDisposable
{
    private IJSObjectReference? module;
    private bool isGone;

    /// <summary>Calls a function of the module.</summary>
    /// <returns>What it gives back; nothing if the part is gone.</returns>
    public async Task<T?> InvokeAsync<T>(string function, params object?[] arguments)
    {
        try
        {
            var loaded = await LoadedAsync();
            return loaded is null ? default : await loaded.InvokeAsync<T>(function, arguments);
        }
        catch (Exception e) when (e is JSDisconnectedException || (isGone && e is JSException or OperationCanceledException))
        {
            return default; // the window went, or the elements of the part while the call was on its way
        }
    }

    /// <summary>Calls a function of the module that gives nothing back.</summary>
    public Task RunAsync(string function, params object?[] arguments) => InvokeAsync<object>(function, arguments);

    /// <summary>Calls the function that takes back what the module did to the page, if it was ever loaded, and lets it go.</summary>
    public async ValueTask EndAsync(string function, params object?[] arguments)
    {
        isGone = true;
        var loaded = module;
        if (loaded is not null)
        {
            await QuietlyAsync(() => loaded.InvokeVoidAsync(function, arguments));
        }

        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        isGone = true;
        if (module is { } loaded)
        {
            module = null;
            await QuietlyAsync(loaded.DisposeAsync);
        }
    }

    private async Task<IJSObjectReference?> LoadedAsync()
    {
        if (module is null && !isGone)
        {
            module = await runtime.InvokeAsync<IJSObjectReference>("import", address);
        }

        if (isGone)
        {
            await DisposeAsync();
        }

        return module;
    }

    private static async ValueTask QuietlyAsync(Func<ValueTask> end)
    {
        try
        {
            await end();
        }
        catch (Exception e) when (e is JSDisconnectedException or JSException)
        {
            // the window is gone, or the elements are
        }
    }
}
