using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>Looks every few seconds whether bookings are to be looked at again, as the system, one recheck after the other.</summary>
public sealed partial class FindingRecheckWorker(IServiceScopeFactory scopes, ILogger<FindingRecheckWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // imports that were on the way when a recheck was first seen: they may have begun before the change
    private readonly Dictionary<long, IReadOnlyList<ImportId>> _waitsFor = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Pause, stoppingToken);
                await RoundAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                RoundFailed(log, e);
            }
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        foreach (var recheck in await AskAsync(b => b.WaitingAsync(ct)))
        {
            var loading = await AskAsync(b => b.LoadingAsync(ct));
            _waitsFor.TryAdd(recheck, loading);
            if (!_waitsFor[recheck].Intersect(loading).Any())
            {
                await AskAsync(async b =>
                {
                    await b.RunAsync(recheck, ct);
                    return 0;
                });
                _waitsFor.Remove(recheck);
            }
        }
    }

    private async Task<T> AskAsync<T>(Func<FindingRecheckBulk, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("finding recheck"));
        return await act(scope.ServiceProvider.GetRequiredService<FindingRecheckBulk>());
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of looking at findings again failed; the next one goes on.")]
    private static partial void RoundFailed(ILogger log, Exception e);
}
