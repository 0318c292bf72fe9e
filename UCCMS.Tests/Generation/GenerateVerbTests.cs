using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using UCCMS.Web.Verbs;

namespace UCCMS.Tests.Generation;

public sealed class GenerateVerbTests
{
    [Fact]
    public async Task Verb_is_refused_outside_development()
    {
        var (code, sentence) = await CallAsync(Environments.Production, "--customers", "5", "--articles", "500", "--seed", "1", "--out", Path.Combine(Path.GetTempPath(), "uccms-nowhere"));
        Assert.Equal(1, code);
        Assert.Contains("Development only", sentence, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Path.GetTempPath(), "uccms-nowhere")));
    }

    [Theory]
    [InlineData("--customers", "5", "--articles", "500", "--seed", "1")]
    [InlineData("--customers", "0", "--articles", "500", "--seed", "1", "--out", "x")]
    [InlineData("--customers", "5", "--articles", "many", "--seed", "1", "--out", "x")]
    [InlineData("--customers", "5", "--articles", "500", "--seed", "-1", "--out", "x")]
    [InlineData("--customers", "5", "--articles", "500", "--seed", "1", "--into", "x")]
    public async Task Wrong_call_is_answered_with_the_right_one(params string[] words)
    {
        var (code, sentence) = await CallAsync(Environments.Development, words);
        Assert.Equal(2, code);
        Assert.Contains("generate month --customers N", sentence, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> CallAsync(string environment, params string[] words)
    {
        await using var services = new ServiceCollection().AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment }).BuildServiceProvider();
        using var error = new StringWriter();
        var code = await VerbRunner.RunAsync(["generate", "month", .. words], services, TextWriter.Null, error, CancellationToken.None);
        return (code, error.ToString());
    }
}
