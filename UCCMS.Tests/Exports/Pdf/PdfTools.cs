using System.Diagnostics;

namespace UCCMS.Tests.Exports.Pdf;

/// <summary>A test that runs qpdf, poppler, Ghostscript or zbar; left out where one is missing, except on a build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfToolFactAttribute : FactAttribute
{
    public PdfToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(t => !PdfTools.IsInstalled(t)).ToArray();
        if (missing.Length > 0 && Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = $"Not installed: {string.Join(", ", missing)}";
        }
    }
}

/// <summary>A PDF in a temporary file, seen through the tools that people and printers use.</summary>
internal sealed class PdfTools : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("uccms-pdf").FullName;

    public PdfTools(byte[] pdf, string name = "")
    {
        Path = System.IO.Path.Combine(folder, "document.pdf");
        File.WriteAllBytes(Path, pdf);

        // for looking at what the tests made
        if (name.Length > 0 && Environment.GetEnvironmentVariable("UCCMS_KEEP_PDF") is { Length: > 0 } keep)
        {
            File.Copy(Path, System.IO.Path.Combine(keep, name + ".pdf"), overwrite: true);
        }
    }

    public string Path { get; }

    public static bool IsInstalled(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .Any(p => File.Exists(System.IO.Path.Combine(p, tool)));

    public string Text() => Run("pdftotext", "-layout", "-enc", "UTF-8", Path, "-").Output;

    public static (int Exit, string Output, string Errors) Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    /// <summary>What must hold for every file: no tool has anything to say, fonts embedded as subsets with a map to Unicode.</summary>
    public void AssertSound()
    {
        var check = Run("qpdf", "--check", Path);
        Assert.True(check.Exit == 0 && !check.Output.Contains("WARNING", StringComparison.OrdinalIgnoreCase) && check.Errors.Length == 0, check.Output + check.Errors);
        var ghost = Run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-o", "/dev/null", "-sDEVICE=nullpage", Path);
        Assert.Equal((0, "", ""), ghost);
        var fonts = Run("pdffonts", Path);
        Assert.Equal("", fonts.Errors);
        var rows = fonts.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Matches(@"^[A-Z]{6}\+NotoSans(Devanagari)?-(Regular|Bold)\s+CID TrueType\s+Identity-H\s+yes yes yes ", r));
    }

    public int Pages() => int.Parse(Run("qpdf", "--show-npages", Path).Output, System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
