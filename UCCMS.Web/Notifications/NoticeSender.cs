using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Data.Notifications;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Notifications;

/// <summary>Every few seconds, as the system: writes the messages of new notifications into the outbox and hands SMS and WhatsApp to the gateway.</summary>
public sealed partial class NoticeSender(IServiceScopeFactory scopes, ILogger<NoticeSender> log) : BackgroundService
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

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
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("notifications"));
        if (await scope.ServiceProvider.GetRequiredService<NoticeQueries>().AnyUnspreadAsync(ct))
        {
            await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((SpreadNotices u) => u, new SpreadNotices.Input(MostAtOnce), Guid.CreateVersion7(), ct);
        }

        await scope.ServiceProvider.GetRequiredService<GatewayRound>().SendDueAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the notifications failed; the next one goes on.")]
    private static partial void RoundFailed(ILogger log, Exception e);
}
