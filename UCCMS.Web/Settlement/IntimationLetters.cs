using UCCMS.Core.Settlement;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Hosting;

namespace UCCMS.Web.Settlement;

/// <summary>Writes the letters of intimations that were sent; a minute without any leaves no record.</summary>
public sealed class IntimationLetters(IntimationQueries intimations, UseCaseRunner runner) : IMinuteJob
{
    private const int Most = 100;

    public async Task RunAsync(CancellationToken ct)
    {
        if (await intimations.HasLettersToWriteAsync(ct))
        {
            await runner.RunAsync((MailIntimations u) => u, new MailIntimations.Input(Most), Guid.CreateVersion7(), ct);
        }
    }
}
