using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>
/// Removes the rows of withdrawn imports in the background and, once after a start, what killed imports left behind. Nothing
/// waits for it but room: such rows are out of sight, and the next import removes them first itself.
/// </summary>
public sealed partial class WithdrawnRowsSweeper(IServiceScopeFactory scopes, ILogger<WithdrawnRowsSweeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            await RoundAsync(b => b.SweepAsync(stoppingToken));
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RoundAsync(b => b.RemoveWithdrawnAsync(stoppingToken));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops; the next start goes on
        }
    }

    private async Task RoundAsync(Func<BookingImportBulk, Task<int>> remove)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("removal of withdrawn rows"));
            await remove(scope.ServiceProvider.GetRequiredService<BookingImportBulk>());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            RoundFailed(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the removal of withdrawn rows failed; the next one goes on.")]
    private static partial void RoundFailed(ILogger log, Exception e);
}
