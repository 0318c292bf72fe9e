using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Notifications;

/// <summary>Looks for mails that are due every few seconds, as the system; does nothing while no mail server is configured.</summary>
public sealed partial class MailSender(IServiceScopeFactory scopes, MailOptions options, ILogger<MailSender> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.IsOn)
        {
            MailIsOff(log);
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
                await Task.Delay(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                RoundFailed(log, e);
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("mail sender"));
        await scope.ServiceProvider.GetRequiredService<MailRound>().SendDueAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail:Host is empty: mails wait in the outbox.")]
    private static partial void MailIsOff(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the mail sender failed; the next one goes on.")]
    private static partial void RoundFailed(ILogger log, Exception e);
}
