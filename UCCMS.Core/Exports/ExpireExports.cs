using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>The program removes files of exports whose time is over; who took what and the hash stay.</summary>
[Requires(Permissions.System)]
public sealed class ExpireExports(IExportsStore exports, IFileStore files, TimeProvider time) : IUseCase<ExpireExports.Input, int>
{
    /// <param name="Most">Of one transaction.</param>
    public sealed record Input(int Most);

    /// <returns>How many.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var overdue = await exports.OverdueAsync(time.GetUtcNow().UtcDateTime, input.Most, ct);
        foreach (var run in overdue)
        {
            if (run.Expire() is { } file)
            {
                await files.RemoveAsync(file, ct);
            }
        }

        return overdue.Count;
    }
}
