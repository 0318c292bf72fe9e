using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace UCCMS.Tests.Notifications;

/// <summary>A real SMTP server of its own process (aiosmtpd): keeps what it took as files, refuses recipients named nobody with 550.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Program = """
        import asyncio, ssl, sys, os, uuid
        from aiosmtpd.controller import Controller
        from aiosmtpd.smtp import AuthResult
        class Keep:
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith('nobody'):
                    return '550 No such mailbox here'
                envelope.rcpt_tos.append(address)
                return '250 OK'
            # the mail client of .NET writes the name of the mechanism small, which this server alone minds
            async def auth_login(self, server, args):
                return await server.auth_LOGIN(server, args)
            async def handle_DATA(self, server, session, envelope):
                with open(os.path.join(sys.argv[2], uuid.uuid4().hex + '.eml'), 'wb') as f:
                    f.write(envelope.original_content or envelope.content)
                return '250 taken'
        guard = {}
        if len(sys.argv) > 3:
            tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            tls.load_cert_chain(sys.argv[3], sys.argv[4])
            right = (sys.argv[5].encode(), sys.argv[6].encode())
            guard = dict(tls_context=tls, require_starttls=True, auth_required=True,
                authenticator=lambda server, session, envelope, mechanism, data: AuthResult(success=tuple(data) == right, handled=False))
        c = Controller(Keep(), hostname='127.0.0.1', port=int(sys.argv[1]), data_size_limit=0, **guard)
        c.start()
        print('ready', flush=True)
        sys.stdin.read()
        """;

    private readonly Process process;
    private readonly string folder;

    private SmtpServer(Process process, string folder, int port) => (this.process, this.folder, Port) = (process, folder, port);

    public int Port { get; }

    /// <summary>The mails it took, as they came.</summary>
    public IReadOnlyList<string> Mails => [.. Directory.EnumerateFiles(folder, "*.eml").Select(File.ReadAllText)];

    public static bool IsInstalled { get; } = File.Exists(Python) && Directory.Exists("/usr/lib/python3/dist-packages/aiosmtpd");

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <param name="guard">What it asks for before it takes a mail; without, nothing.</param>
    public static async Task<SmtpServer> StartAsync(int port, SmtpGuard? guard = null)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-smtp").FullName;
        string[] guarded = guard is null ? [] : [guard.CertificateFile, guard.KeyFile, SmtpGuard.UserName, SmtpGuard.Password];
        var process = Process.Start(new ProcessStartInfo(Python, ["-c", Program, port.ToString(System.Globalization.CultureInfo.InvariantCulture), folder, .. guarded])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
        return new SmtpServer(process, folder, port);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>A test that needs a real SMTP server; left out where none is installed, except on a build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmtpFactAttribute : FactAttribute
{
    public SmtpFactAttribute()
    {
        if (!SmtpServer.IsInstalled && Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = "Not installed: python3-aiosmtpd";
        }
    }
}
