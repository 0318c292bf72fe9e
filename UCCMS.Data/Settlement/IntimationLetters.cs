using UCCMS.Core.Settlement;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Writes the letters of intimations that were sent (letter of 24-12-2025, paragraph 2.4).</summary>
public sealed class IntimationLetters(IntimationQueries intimations, UseCaseRunner runner) : IMinuteTask
{
    private const int Most = 100;

    public MinuteTaskFacts Facts { get; } = new("intimation-letters", "Letters of intimations", "Mails the letter of every intimation that was sent to the office it goes to.");

    public async Task<int> RunAsync(CancellationToken ct) => await intimations.HasLettersToWriteAsync(ct)
        ? (await runner.RunAsync((MailIntimations u) => u, new MailIntimations.Input(Most), Guid.CreateVersion7(), ct)).Value
        : 0;
}
