using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Exports.Lists;

/// <summary>Looks every two seconds, as the system, for exports that wait to be written; in whichever process comes first.</summary>
public sealed partial class ExportWorker(IServiceScopeFactory scopes, ILogger<ExportWorker> log) : BackgroundService
{
    private const int RoundsBetweenSweeps = 1_800;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var round = 1; !stoppingToken.IsCancellationRequested; round++)
        {
            try
            {
                await Task.Delay(Pause, stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("exports"));
                var exports = scope.ServiceProvider.GetRequiredService<ExportRound>();
                await exports.RunDueAsync(stoppingToken);
                if (round % RoundsBetweenSweeps == 0)
                {
                    await exports.ExpireAsync(stoppingToken);
                }
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the exports failed; the next one goes on.")]
    private static partial void RoundFailed(ILogger log, Exception e);
}
